import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse, printSchema } from 'graphql';
import { graph } from './graph.ts';

/** The typed documents of some operations, as the module that is made from them. */
export const documentsOf = (texts: string[], more: Record<string, unknown> = {}): Promise<string> =>
  codegen({
    documents: [{ document: parse(texts.join('\n')) }],
    schema: parse(printSchema(graph.schema)),
    filename: 'documents.ts',
    config: { useTypeImports: true, scalars: { Date: 'string', ID: 'string' }, enumsAsTypes: true, ...more },
    pluginMap: { operations: operationsPlugin, documents: documentPlugin },
    plugins: [{ operations: {} }, { documents: {} }],
  });

import { asset } from '../assets/index.ts';

// The HTML page of GraphiQL, and its security and cache headers.

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  vary: 'accept',
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** The HTML document. All large files are assets, which browsers cache forever. */
export const page = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>GraphiQL · Wickgraph</title>
<link rel="icon" type="image/svg+xml" href="${asset('favicon.svg')}">
<link rel="stylesheet" href="${asset('graphiql.css')}">
<link rel="preload" as="fetch" crossorigin href="${asset('schema.graphql')}">
<link rel="preload" as="fetch" crossorigin href="${asset('operations.json')}">
<script type="module" src="${asset('graphiql.js')}"></script>
</head>
<body>
<noscript>GraphiQL needs JavaScript. <a href="/">The explorer</a> works without it.</noscript>
<div id="graphiql" data-schema="${asset('schema.graphql')}" data-operations="${asset('operations.json')}"></div>
</body>
</html>
`;

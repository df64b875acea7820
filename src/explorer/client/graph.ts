for (const figure of document.querySelectorAll<HTMLElement>('figure.graph')) console.log(figure.dataset.graph);

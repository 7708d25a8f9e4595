// What axe finds wrong by these rules; a list of sentences.
// { type: 'tag' or 'rule', values: their names }
({ type, values }) =>
  axe
    .run(document, {
      runOnly: { type, values },
      rules: { 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations'],
      iframes: false, // a preview shows a page that is looked at elsewhere
    })
    .then(({ violations }) => {
      const why = (node) => node.any.map((check) => ` (${check.message})`).join('');
      const where = (node) => `${node.target}${why(node)}`;
      return violations.map((rule) => `${rule.id} at ${rule.nodes.map(where).join(' | ')}`);
    })

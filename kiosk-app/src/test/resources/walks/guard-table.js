// What the guard lets through or stops otherwise than the server does; a list of sentences.
(cases) =>
  cases
    .map(({ text, exempt, expected }) => ({ text, expected, heard: window.mistokGuard(text, exempt) ?? '-' }))
    .filter(({ expected, heard }) => heard !== expected)
    .map(({ text, expected, heard }) => `${text}: ${heard}, not ${expected}`)

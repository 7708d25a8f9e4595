// What the keyboard lets through or stops otherwise than it should; a list of sentences.
(cases) => {
  const field = document.createElement('button');
  document.body.append(field);
  let heard = '';
  field.addEventListener('guarded', (event) => (heard = event.detail.leak));
  field.addEventListener('typed', () => (heard = '-'));
  const wrong = [];
  for (const { text, exempt, expected } of cases) {
    heard = 'nothing';
    window.mistokKeyboard.open({ kind: 'uk', value: text, max: 500, label: '', masked: false, exempt }, field);
    document.querySelector('.typing .hg-button[data-skbtn="{done}"]').click();
    if (heard !== expected) wrong.push(`${text}: ${heard}, not ${expected}`);
    if (document.querySelector('.typing')) wrong.push(`${text}: the keyboard stays`);
  }
  field.remove();
  return wrong;
}

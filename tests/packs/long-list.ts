const PARTS = ['oven', 'hearth', 'dough', 'starter', 'crumb', 'crust', 'scale', 'basket', 'steam', 'shift'];
const VERBS = ['keep', 'warm', 'rest', 'fold', 'weigh', 'cool', 'store', 'mix', 'feed', 'score'];
const ASKED = ['What happens when you', 'Why would a bakery', 'How do you', 'When should one', 'What is the risk when you'];

/** A Markdown list of questions with topics, whose answers have the length and the forms of public ones: paragraphs, items, code, a table. */
export function makeLongList(count: number): string {
  const each = Math.ceil(count / 10);
  const questions = Array.from({ length: count }, (_, index) => {
    const [part, verb] = [PARTS[index % 10]!, VERBS[Math.floor(index / 10) % 10]!];
    const topic = index % each === 0 ? `## Part ${index / each + 1}: the ${PARTS[index / each]}\n\nWhat is asked of the ${PARTS[index / each]}.\n\n` : '';
    const asked = `${ASKED[index % 5]} ${verb} the ${part} of branch ${index}?`;
    const sentence = (number: number): string =>
      `Step ${number} of ${index} is to ${VERBS[(index + number) % 10]} the ${PARTS[(index + number) % 10]}, since the ${part} loses ${number + (index % 17)} degrees an hour and nobody at the counter sees it.`;
    return [
      `${topic}### ${index + 1}. ${asked}`,
      `**In short:** you ${verb} the ${part}. ${sentence(1)} ${sentence(2)}`,
      [1, 2, 3].map((number) => `- \`${verb}-${part} --branch=${index} --step=${number}\`: ${sentence(number)}`).join('\n'),
      `\`\`\`yaml\nbranch: ${index}\n${part}:\n  ${verb}: true # ${sentence(4)}\n  degrees: ${200 + (index % 60)}\n\`\`\``,
      ...(index % 4 === 0 ? [`| Part | Degrees |\n|---|---|\n| ${part} | ${index} |\n| ${PARTS[(index + 1) % 10]} | ${index + 1} |`] : []),
      `${sentence(5)} ${sentence(6)} ${sentence(7)}`,
    ].join('\n\n');
  });
  return `# A thousand loaves\n\n${questions.join('\n\n')}\n`;
}

/** Invented first names; some are not Latin on purpose. */
export const firstNames: readonly string[] = [
  ...['Mara', 'Tomas', 'Yuki', 'Elin', 'Bruno', 'Salma', 'Ivo', 'Noor', 'Pilar', 'Otis', 'Wren', 'Anouk', 'Dario'],
  ...['Kofi', 'Luz', 'Mateo', 'Nadia', 'Oskar', 'Petra', 'Quinn', 'Rosa', 'Sven', 'Tala', 'Uma', 'Vera', 'Zeno'],
  ...['Amina', 'Bela', 'Chiara', 'Deniz', 'Emre', 'Freya', 'Goran', 'Hana', 'Ines', 'Jonas', 'Kira', 'Leon'],
];

/** What people put behind their first name. */
export const nameEndings: readonly string[] = [
  ...[
    '',
    ' 🌿',
    ' ⭐',
    ' W.',
    ' the Baker',
    ' 🎸',
    ' ✨✨',
    ' さん',
    ' 🐢',
    ' del Mar',
    ' Ølsen',
    ' Ñandú',
    ' 🇵🇹',
    ' ☕️',
  ],
];

/** A comment and the language the service would guess for it. */
export interface Comment {
  readonly text: string;
  readonly language: string;
}

function inLanguage(language: string, ...texts: readonly string[]): Comment[] {
  return texts.map(text => ({ text, language }));
}

/** Comments in several languages and scripts, with emoji of every kind: joined, flagged, with skin tones. */
export const comments: readonly Comment[] = [
  ...inLanguage(
    'en',
    'hello from the night bus',
    'that chorus again please!!',
    'what song was that?',
    'first time here, love the lights 💡',
    'how long have you been playing?',
    'the cat is back 🐈‍⬛',
    'greetings from rainy Bergen ☔️',
    "couldn't stay away :)",
    'LOL',
    '👏👏👏👏',
    'did anyone catch the recipe? I was away for about ten minutes and now I have no idea what is in the pot',
    'volume is good on my side 👍🏽',
    '🔥🔥🔥',
    'brb dinner',
    '❤️',
  ),
  ...inLanguage(
    'es',
    '¡Hola a todos!',
    '¿de dónde eres?',
    'qué bonito 😍',
    'saludos desde Oaxaca 🇲🇽',
    'otra vez, otra vez',
  ),
  ...inLanguage('de', 'Grüße aus Görlitz', 'wie heißt das Stück?', 'läuft bei dir 😄', 'schönen Abend zusammen'),
  ...inLanguage('fr', 'bonsoir tout le monde', "c'est trop beau", 'encore une fois svp'),
  ...inLanguage('pt', 'boa noite, pessoal', 'que saudade dessa música', 'manda um alô pra Recife'),
  ...inLanguage('it', 'ciao da Trieste', 'bravissima 👏🏻', 'che meraviglia'),
  ...inLanguage('tr', 'iyi akşamlar', 'çok güzel çalıyorsun', 'İzmir buradaaa 🙋‍♀️'),
  ...inLanguage('ja', 'こんばんは', 'きれいな音ですね', '初見です、よろしく🙇'),
  ...inLanguage('ar', 'مساء الخير', 'ما شاء الله جميل جدا', 'تحية من طنجة'),
  ...inLanguage('hi', 'नमस्ते सबको', 'बहुत सुंदर 🙏'),
  ...inLanguage('uk', 'доброго вечора', 'дуже гарно, дякую'),
  ...inLanguage('id', 'halo semuanya', 'keren banget kak', 'lanjut terus 💪'),
  ...inLanguage('ko', '안녕하세요', '노래 너무 좋아요 🎵'),
];

/** What the host says, as captions. */
export const captions: readonly string[] = [
  'Right, let me tune this string again.',
  'Thank you, thank you, you are very kind.',
  'So the trick is to let it rest for ten minutes.',
  'Who is new here tonight?',
  'I will play that one at the end, I promise.',
  'Give me a second, the kettle is boiling.',
  'That was the first take, believe it or not.',
];

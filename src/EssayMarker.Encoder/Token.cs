namespace EssayMarker.Encoder;

/// <summary>A word piece, and the stretch of text that it stands for.</summary>
/// <param name="Id">Its line in the vocabulary, from 0.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units from 0.</param>
/// <param name="Length">How many UTF-16 units of the text it stands for; 0 for the [CLS] and [SEP] around the text.</param>
public readonly record struct Token(int Id, int Start, int Length);

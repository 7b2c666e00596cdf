namespace EssayMarker.Encoder;

/// <summary>A text as the encoder sees it: one vector for the whole, and one for each token, from the same pass.</summary>
/// <param name="Vector">Unit length: the mean of all token vectors, then normalised.</param>
/// <param name="Tokens">In the order of the text, with [CLS] first and [SEP] last; at most as many as the model reads.</param>
public sealed record EncodedText(float[] Vector, IReadOnlyList<EncodedToken> Tokens);

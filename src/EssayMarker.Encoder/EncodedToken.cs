namespace EssayMarker.Encoder;

/// <summary>One token of an encoded text.</summary>
/// <param name="Id">Its line in the vocabulary, from 0.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units from 0.</param>
/// <param name="Length">How many UTF-16 units of the text it stands for; 0 for the [CLS] and [SEP] that the encoder adds.</param>
/// <param name="Vector">The last layer's vector, before pooling and normalising.</param>
public sealed record EncodedToken(int Id, int Start, int Length, ReadOnlyMemory<float> Vector);

using EssayMarker.Encoder;

namespace EssayMarker.Matching.Vectors;

/// <summary>The vector of the end of a text, as it reads after its beginning.</summary>
internal static class TailVector
{
    /// <summary>The unit vector of the tokens from <paramref name="start"/> on, in UTF-16 units; zeros where the encoder's limit cut them all off.</summary>
    public static float[] Of(EncodedText text, int start)
    {
        var sum = new float[text.Vector.Length];
        foreach (EncodedToken token in text.Tokens)
        {
            if (token.Length > 0 && token.Start >= start) Arithmetic.Add(sum, token.Vector.Span);
        }
        return Arithmetic.Unit(sum);
    }
}

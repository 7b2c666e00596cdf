using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace EssayMarker.Encoder.Tests;

/// <summary>Hashes of the bits of all vectors of a text. Also the program that prints them on another processor's path.</summary>
internal static class VectorHashes
{
    /// <summary>A line with the vectors that the processor has, then a line with the hash of each parity text up to a length.</summary>
    public static void Main(string[] args)
    {
        int most = int.Parse(args[0], CultureInfo.InvariantCulture);
        Console.WriteLine($"{Vector512.IsHardwareAccelerated} {Vector256.IsHardwareAccelerated} {Vector128.IsHardwareAccelerated}");
        foreach (string hash in Of(TextsUpTo(most))) Console.WriteLine(hash);
    }

    public static IReadOnlyList<string> TextsUpTo(int tokens) => [.. ParityText.All.Where(item => item.Ids.Count <= tokens).Select(item => item.Text)];

    public static IReadOnlyList<string> Of(IReadOnlyList<string> texts) => [.. Model.Encoder.EncodeTokens(texts).Select(Of)];

    private static string Of(EncodedText text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes<float>(text.Vector));
        foreach (EncodedToken token in text.Tokens) hash.AppendData(MemoryMarshal.AsBytes(token.Vector.Span));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

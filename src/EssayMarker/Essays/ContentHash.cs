using System.Security.Cryptography;
using System.Text;

namespace EssayMarker.Essays;

/// <summary>The form in which every report names the bytes that it rests on: <c>sha256:</c> and the hash in lower-case hexadecimal.</summary>
public static class ContentHash
{
    /// <summary>The hash of some bytes (FIPS 180-4).</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of a text's UTF-8 bytes.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}

using System.Security.Cryptography;

namespace EssayMarker.Web.Sessions;

/// <summary>What nobody can guess.</summary>
internal static class RandomId
{
    private const int Bytes = 16;

    /// <summary>128 random bits in lower-case hexadecimal.</summary>
    public static string Create() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}

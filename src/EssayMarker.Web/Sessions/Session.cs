using System.Security.Cryptography;
using System.Text;

namespace EssayMarker.Web.Sessions;

/// <summary>One browser, while it is open and used: its essays are shown to no other.</summary>
internal sealed class Session
{
    /// <summary>What its cookie holds.</summary>
    public string Id { get; } = RandomId.Create();

    /// <summary>What its forms hold, which no page of another origin can read: by it a post is known to come from a page of ours.</summary>
    public string FormToken { get; } = RandomId.Create();

    /// <summary>When it was used last, by the store's clock.</summary>
    public long LastUse { get; set; }

    /// <summary>Whether a post with this token comes from one of its forms.</summary>
    public bool Sent(string? token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token ?? ""), Encoding.UTF8.GetBytes(FormToken));
}

namespace EssayMarker.Web.Sessions;

/// <summary>How much is kept in memory, and how long.</summary>
internal static class SessionLimits
{
    /// <summary>How long a session that nobody uses is kept with its essays.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>How often it is looked for sessions that nobody uses.</summary>
    public static readonly TimeSpan Sweep = TimeSpan.FromMinutes(1);

    /// <summary>Essays of one session; the oldest goes.</summary>
    public const int Essays = 20;

    /// <summary>Sessions; the one that was used longest ago goes.</summary>
    public const int Sessions = 100;

    /// <summary>Bytes of all reports of all sessions; the oldest goes, but never the newest.</summary>
    public const long Bytes = 64 * 1024 * 1024;
}

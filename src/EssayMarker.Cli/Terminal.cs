using System.Text;

namespace EssayMarker.Cli;

/// <summary>What a terminal may be sent.</summary>
internal static class Terminal
{
    /// <summary>The text without control characters: a file's name must not steer the terminal.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            safe.Append(char.IsControl(unit) && unit != '\n' ? '\uFFFD' : unit);
        }

        return safe.ToString();
    }
}

using System.Security.Cryptography;
using System.Text;

namespace EssayMarker.Reports.Html;

/// <summary>A page's style sheet or script.</summary>
internal sealed class EmbeddedFile
{
    private EmbeddedFile(string name)
    {
        using Stream resource = typeof(EmbeddedFile).Assembly.GetManifestResourceStream("EssayMarker.Html." + name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n"); // a browser hashes the text after it has made every line end \n
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
    }

    public static EmbeddedFile Style { get; } = new("report.css");

    /// <summary>What the comparison of two drafts adds to the report's style.</summary>
    public static EmbeddedFile DraftsStyle { get; } = new("drafts.css");

    /// <summary>What the page of a class adds to the report's style.</summary>
    public static EmbeddedFile ClassStyle { get; } = new("class-page.css");

    public static EmbeddedFile Script { get; } = new("report.js");

    /// <summary>The script of the page of a class.</summary>
    public static EmbeddedFile ClassScript { get; } = new("class-page.js");

    public string Text { get; }

    /// <summary>By what a content security policy allows just this text.</summary>
    public string Source { get; }
}

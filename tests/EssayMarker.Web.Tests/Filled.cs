using System.Text;

namespace EssayMarker.Web.Tests;

/// <summary>What a person fills into the form.</summary>
internal sealed record Filled
{
    public string? Question { get; init; } = "1";

    public string? Kind { get; init; } = "practice";

    public string Text { get; init; } = "";

    public string? FileName { get; init; }

    public byte[] File { get; init; } = [];

    public static Filled Sample(string name, string? kind = "practice") =>
        new() { FileName = name, File = System.IO.File.ReadAllBytes(Repository.Sample(name)), Kind = kind };

    /// <summary>As a browser sends it: a field without a choice is not sent, a file field without a file is sent empty.</summary>
    public MultipartFormDataContent Content(string token)
    {
        var content = new MultipartFormDataContent { { new StringContent(token), "token" } };
        content.HeaderEncodingSelector = (_, _) => Encoding.UTF8;
        if (Question is not null)
            content.Add(new StringContent(Question), "question");
        if (Kind is not null)
            content.Add(new StringContent(Kind), "kind");
        var file = new ByteArrayContent(File);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{FileName}\"");
        content.Add(file);
        content.Add(new StringContent(Text), "text");
        return content;
    }
}

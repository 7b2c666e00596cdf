using System.IO.Compression;

namespace EssayMarker.Web.Tests;

/// <summary>A sample's file with something more in it.</summary>
internal static class SamplePackage
{
    public static byte[] With(string part, byte[] content)
    {
        var stream = new MemoryStream();
        stream.Write(File.ReadAllBytes(Repository.Sample("plan.docx")));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry(part, CompressionLevel.NoCompression).Open();
            entry.Write(content);
        }
        return stream.ToArray();
    }

    /// <summary>The sample under another main type, such as <c>template.main+xml</c>.</summary>
    public static byte[] OfType(string type)
    {
        var stream = new MemoryStream();
        stream.Write(File.ReadAllBytes(Repository.Sample("plan.docx")));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry types = zip.GetEntry("[Content_Types].xml")!;
            string text;
            using (var reader = new StreamReader(types.Open()))
                text = reader.ReadToEnd();
            types.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open());
            writer.Write(text.Replace("document.main+xml", type, StringComparison.Ordinal)
                .Replace("openxmlformats-officedocument.wordprocessingml.macroEnabled", "ms-word.document.macroEnabled", StringComparison.Ordinal));
        }
        return stream.ToArray();
    }
}

using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using EssayMarker.DocxChecks.Words;

namespace EssayMarker.DocxChecks.LibreOffice;

/// <summary>LibreOffice's reading of documents, kept in a folder by the hash of their bytes, as a conversion takes long.</summary>
/// <param name="folder">The folder; made where it is not there.</param>
public sealed class Conversions(string folder)
{
    // Starting LibreOffice takes seconds; a crash of one file costs its whole batch a second try.
    private const int Batch = 25;

    private static readonly TimeSpan BatchLimit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan SingleLimit = TimeSpan.FromMinutes(1);

    private readonly List<string> _ahead = [];

    private string Inputs => Path.Combine(folder, "inputs");

    /// <summary>How many documents wait for <see cref="Convert"/>.</summary>
    public int Waiting => _ahead.Count;

    /// <summary>Whether a document was converted, or tried.</summary>
    public bool Has(string key) => File.Exists(Output(key)) || File.Exists(Failure(key));

    /// <summary>The key of a document: the hash of its bytes without the prompts of content controls, and of its ending.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="extension">The ending of its name, with the dot: LibreOffice goes by it.</param>
    public static string Key(byte[] docx, string extension) => KeyOf(Prompts.Without(docx), extension);

    /// <summary>Puts a document in line unless it was converted before; prompts of content controls are taken out first.</summary>
    /// <returns>The document's key.</returns>
    public string Add(byte[] docx, string extension)
    {
        byte[] prepared = Prompts.Without(docx);
        string key = KeyOf(prepared, extension), input = Path.Combine(Inputs, key + extension);
        if (Has(key) || _ahead.Contains(input)) return key;
        Directory.CreateDirectory(Inputs);
        File.WriteAllBytes(input, prepared);
        _ahead.Add(input);
        return key;
    }

    /// <summary>Converts what waits.</summary>
    /// <param name="done">Told after each batch how many were done in it.</param>
    /// <param name="stop">Stops; what was converted until then is kept.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Convert(Action<int> done, CancellationToken stop)
    {
        using var soffice = new Soffice();
        foreach (string[] batch in _ahead.Chunk(Batch))
        {
            ConvertBatch(soffice, batch, BatchLimit, stop);
            foreach (string input in batch.Where(input => !Has(KeyOf(input))))
            {
                ConvertBatch(soffice, [input], SingleLimit, stop);
                if (!Has(KeyOf(input))) File.Create(Failure(KeyOf(input))).Dispose();
            }
            done(batch.Length);
        }
        _ahead.Clear();
        if (Directory.Exists(Inputs)) Directory.Delete(Inputs, recursive: true);
    }

    /// <summary>LibreOffice's words of a document, or <see langword="null"/> where it cannot open it.</summary>
    public StoryWords? Words(string key)
    {
        if (!File.Exists(Output(key))) return null;
        using FileStream file = File.OpenRead(Output(key));
        using var text = new GZipStream(file, CompressionMode.Decompress);
        return FlatOdt.Words(text);
    }

    private static string KeyOf(byte[] prepared, string extension) =>
        System.Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(extension), .. prepared]));

    private static string KeyOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static bool IsWhole(string file)
    {
        using FileStream stream = File.OpenRead(file);
        stream.Seek(-Math.Min(stream.Length, 64), SeekOrigin.End);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd().EndsWith("</office:document>", StringComparison.Ordinal);
    }

    private void ConvertBatch(Soffice soffice, string[] inputs, TimeSpan limit, CancellationToken stop)
    {
        soffice.Convert(inputs, Inputs, "fodt", limit, stop);
        foreach (string output in inputs.Select(input => Path.ChangeExtension(input, ".fodt")).Where(File.Exists))
        {
            if (IsWhole(output)) Keep(output);
            File.Delete(output);
        }
    }

    private void Keep(string output)
    {
        string whole = Output(KeyOf(output));
        using (FileStream from = File.OpenRead(output))
        using (var to = new GZipStream(File.Create(whole + ".partial"), CompressionLevel.Fastest))
            from.CopyTo(to);
        File.Move(whole + ".partial", whole, overwrite: true);
    }

    private string Output(string key) => Path.Combine(folder, key + ".fodt.gz");

    private string Failure(string key) => Path.Combine(folder, key + ".none");
}

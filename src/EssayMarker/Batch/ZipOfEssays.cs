using System.IO.Compression;
using EssayMarker.Docx;

namespace EssayMarker.Batch;

/// <summary>The essays of a ZIP as a learning platform exports it: a file or a folder a student.</summary>
public static class ZipOfEssays
{
    /// <summary>Entries that are looked at; a year group with drafts has some thousands.</summary>
    private const int MostEntries = 100_000;

    /// <summary>Finds them by their names; what they hold is unpacked when their turn comes, in memory, within the limits of one essay.</summary>
    /// <param name="path">The ZIP.</param>
    /// <exception cref="BatchException">It cannot be opened, or is no ZIP.</exception>
    public static IReadOnlyList<Submission> Find(string path)
    {
        return Open(path, archive =>
        {
            if (archive.Entries.Count > MostEntries)
                throw new BatchException(path, $"It has more than {MostEntries} entries.", "Divide it.");
            var taken = new HashSet<string>(StringComparer.Ordinal);
            return archive.Entries
                .Select((entry, at) => (Path: SafePath(entry.FullName), Name: entry.FullName, At: at))
                .Where(entry => !entry.Path.Contains("__MACOSX/", StringComparison.Ordinal) && EssayNames.MayBeEssay(Path.GetFileName(entry.Path)))
                .Select(entry => new Submission(Unused(entry.Path, taken), () => Open(path, again => Read(again, entry.At, entry.Name))))
                .OrderBy(essay => essay.Path, StringComparer.Ordinal)
                .ToList();
        });
    }

    /// <summary>Whether the file begins like a ZIP that is no document: a .docx is one essay or several, never a class set of files.</summary>
    public static bool IsZip(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    private static T Open<T>(string path, Func<ZipArchive, T> use)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            return use(archive);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new BatchException(path, "The ZIP cannot be opened.", "Download it again, or unpack it and name the folder.", error);
        }
    }

    /// <summary>Reads an entry of an archive that was listed before: where another has taken its place, one student's essay would go under another's name.</summary>
    private static byte[] Read(ZipArchive archive, int at, string entry)
    {
        string name = Path.GetFileName(SafePath(entry));
        if (at >= archive.Entries.Count || archive.Entries[at].FullName != entry)
            throw new DocxException(name, "The ZIP was changed while it was worked through.", "Run this again: it goes on with what the ZIP holds now.");
        try
        {
            using Stream stream = archive.Entries[at].Open();
            return DocxFile.ReadBytes(stream, name);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            throw new DocxException(name, "This file of the ZIP is damaged or protected by a password.", "Ask for the file itself, or make the ZIP again without a password.", error);
        }
    }

    /// <summary>A ZIP may hold two entries of one name: the later one gets a number.</summary>
    private static string Unused(string path, HashSet<string> taken)
    {
        string name = path;
        for (int number = 2; !taken.Add(name); number++)
            name = $"{path[..^Path.GetExtension(path).Length]} ({number}){Path.GetExtension(path)}";
        return name;
    }

    /// <summary>Whatever the entry is called, it stays below the folder that it is named in.</summary>
    private static string SafePath(string name) =>
        string.Join('/', name.Split('/', '\\').Where(part => part is not ("" or "." or "..")));
}

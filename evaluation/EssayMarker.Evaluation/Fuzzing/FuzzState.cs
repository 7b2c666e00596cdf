using System.Globalization;
using System.Text.Json;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>How far a run came, so that it can go on: after an interruption, and after a file that ended the process.</summary>
/// <param name="folder">Where it is kept, in files that are no results.</param>
/// <param name="key">What run it is: another one begins anew.</param>
internal sealed class FuzzState(string folder, string key)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    private string Place => Path.Combine(folder, "fuzz.partial");

    /// <summary>The first number not tried.</summary>
    public int Next { get; set; }

    /// <summary>Numbers that are not to be tried again.</summary>
    public HashSet<int> Skipped { get; private set; } = [];

    public Tally Tally { get; private set; } = new();

    /// <summary>The numbers whose trial began and never ended.</summary>
    public IReadOnlyList<int> Unended() =>
    [
        .. Directory.EnumerateFiles(folder, "fuzz-*.partial")
            .Select(file => int.Parse(Path.GetFileNameWithoutExtension(file)["fuzz-".Length..], CultureInfo.InvariantCulture)).Order(),
    ];

    public void Begin(int number) => File.WriteAllBytes(Mark(number), []);

    public void End(int number) => File.Delete(Mark(number));

    public void Load()
    {
        if (!File.Exists(Place) || JsonSerializer.Deserialize<Saved>(File.ReadAllText(Place)) is not { } saved || saved.Key != key)
        {
            foreach (int number in Unended()) End(number);
            return;
        }
        (Next, Skipped, Tally) = (saved.Next, saved.Skipped, saved.Tally);
    }

    public void Save()
    {
        File.WriteAllText(Place + ".new.partial", JsonSerializer.Serialize(new Saved(key, Next, Skipped, Tally), Options));
        File.Move(Place + ".new.partial", Place, overwrite: true);
    }

    public void Delete() => File.Delete(Place);

    private string Mark(int number) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"fuzz-{number}.partial"));

    private sealed record Saved(string Key, int Next, HashSet<int> Skipped, Tally Tally);
}

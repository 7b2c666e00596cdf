using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace EssayMarker.Tests.Docx.Properties;

/// <summary>Checks what must hold of every document. ESSAYMARKER_FUZZ_SEED and ESSAYMARKER_FUZZ_COUNT draw others, and more.</summary>
internal static class Properties
{
    private const ulong DefaultSeed = 19410622;
    private const int DefaultCount = 60;

    /// <summary>Checks a property; a failure shows the seed and the smallest document for which it fails.</summary>
    public static void Check(Action<MadeDocument> property)
    {
        ulong seed = Number("ESSAYMARKER_FUZZ_SEED") ?? DefaultSeed;
        Config config = Config.QuickThrowOnFailure
            .WithName($"ESSAYMARKER_FUZZ_SEED={seed}")
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)))
            .WithMaxTest((int)(Number("ESSAYMARKER_FUZZ_COUNT") ?? DefaultCount))
            .WithQuietOnSuccess(true);
        FsCheck.Check.One(config, Prop.ForAll(MadeDocuments.All, property));
    }

    private static ulong? Number(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : null;
}

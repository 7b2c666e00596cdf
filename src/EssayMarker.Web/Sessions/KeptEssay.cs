using EssayMarker.Web.Marking;

namespace EssayMarker.Web.Sessions;

/// <summary>An essay that was handed in, in memory alone.</summary>
/// <param name="session">Whose it is.</param>
/// <param name="name">The file's name without its folder.</param>
/// <param name="question">The question that it answers.</param>
internal sealed class KeptEssay(Session session, string name, string question)
{
    private volatile MarkingOutcome? _outcome;

    /// <summary>By what its page is called.</summary>
    public string Id { get; } = RandomId.Create();

    /// <summary>Whose it is.</summary>
    public Session Session => session;

    /// <summary>The file's name without its folder.</summary>
    public string Name => name;

    /// <summary>The question that it answers.</summary>
    public string Question => question;

    /// <summary>What came of marking it; <see langword="null"/> until then.</summary>
    public MarkingOutcome? Outcome
    {
        get => _outcome;
        set => _outcome = value;
    }

    /// <summary>Where its page is.</summary>
    public string Address => $"/essays/{Id}";
}

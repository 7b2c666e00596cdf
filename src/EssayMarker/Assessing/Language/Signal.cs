namespace EssayMarker.Assessing.Language;

/// <summary>What a word or phrase of an essay signals, whatever the subject.</summary>
internal enum Signal
{
    /// <summary>A cause, purpose or effect: "because", "led to".</summary>
    Reason,

    /// <summary>What something shows or how much it matters: "this suggests", "significant".</summary>
    Comment,

    /// <summary>Likeness: "both", "similarly".</summary>
    Alike,

    /// <summary>Unlikeness: "whereas", "unlike".</summary>
    Unlike,

    /// <summary>A verdict on the question: "overall", "to a limited extent".</summary>
    Verdict,

    /// <summary>A criterion or degree by which one thing counts for more: "outweighs", "in method rather than aim".</summary>
    Weighing,

    /// <summary>Another view or a reservation: "however", "although".</summary>
    Counter,

    /// <summary>A view or argument is itself judged: "too simple", "the objection", "right as far as".</summary>
    Appraisal,

    /// <summary>An example is coming: "for instance".</summary>
    Example,

    /// <summary>The order of events: "then", "after this".</summary>
    Sequence,

    /// <summary>Somebody else's view: "according to", "historians".</summary>
    Attribution,
}

namespace EssayMarker.Matching;

/// <summary>What an essay as a whole does for a point: the first that holds.</summary>
public enum PointStatus
{
    /// <summary>Every actor named in its clauses has a supporting sentence and something puts them together; without actors, any supporting sentence.</summary>
    Met,

    /// <summary>Supported in part.</summary>
    Partly,

    /// <summary>Only given to the wrong actor.</summary>
    Misattributed,

    /// <summary>Only denied.</summary>
    Contradicted,

    /// <summary>Only reported as somebody else's view.</summary>
    Reported,

    /// <summary>Not found.</summary>
    NotFound,
}

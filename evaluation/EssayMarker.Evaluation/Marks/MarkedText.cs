namespace EssayMarker.Evaluation.Marks;

/// <summary>A text that two people have marked.</summary>
/// <param name="Id">Its id in its set.</param>
/// <param name="Fold">The fold in which it is marked by what the other folds teach.</param>
/// <param name="Text">The words, ready to be read as an essay.</param>
/// <param name="Mark">The mark to be predicted.</param>
/// <param name="First">The first reader's mark.</param>
/// <param name="Second">The second reader's mark.</param>
public sealed record MarkedText(string Id, int Fold, string Text, double Mark, double First, double Second)
{
    /// <summary>Who wrote it, where the set says so.</summary>
    public int Writer { get; init; }

    /// <summary>Which draft of the writer's it is, from 1; 0 where there are no drafts.</summary>
    public int Draft { get; init; }
}

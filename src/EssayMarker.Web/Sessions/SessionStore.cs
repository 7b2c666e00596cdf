namespace EssayMarker.Web.Sessions;

/// <summary>All sessions and their essays: in memory, within bounds, and forgotten when nobody uses them. Safe to share between threads.</summary>
internal sealed class SessionStore : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Session> _sessions = new(StringComparer.Ordinal);
    private readonly List<KeptEssay> _essays = [];
    private readonly TimeProvider _time;
    private readonly ITimer _sweep;

    /// <param name="time">The clock.</param>
    public SessionStore(TimeProvider time)
    {
        _time = time;
        _sweep = time.CreateTimer(_ => ForgetUnused(), null, SessionLimits.Sweep, SessionLimits.Sweep);
    }

    /// <summary>The session of an id, which counts as used now; <see langword="null"/> where there is none, or none any more.</summary>
    public Session? Find(string? id)
    {
        lock (_lock)
        {
            if (id is null || !_sessions.TryGetValue(id, out Session? session))
                return null;
            if (IsUnused(session))
            {
                Remove(session);
                return null;
            }
            session.LastUse = _time.GetTimestamp();
            return session;
        }
    }

    /// <summary>A new session.</summary>
    public Session Start()
    {
        var session = new Session { LastUse = _time.GetTimestamp() };
        lock (_lock)
        {
            if (_sessions.Count >= SessionLimits.Sessions)
                Remove(_sessions.Values.MinBy(other => other.LastUse)!);
            _sessions.Add(session.Id, session);
        }
        return session;
    }

    /// <summary>Keeps an essay.</summary>
    public void Add(KeptEssay essay)
    {
        lock (_lock)
        {
            _essays.Add(essay);
            KeptEssay[] own = [.. _essays.Where(other => other.Session == essay.Session)];
            foreach (KeptEssay old in own.SkipLast(SessionLimits.Essays))
                _essays.Remove(old);
        }
    }

    /// <summary>A session's essays, the newest first.</summary>
    public IReadOnlyList<KeptEssay> EssaysOf(Session session)
    {
        lock (_lock)
            return [.. _essays.Where(essay => essay.Session == session).Reverse()];
    }

    /// <summary>An essay of a session; <see langword="null"/> where the session has none of that id.</summary>
    public KeptEssay? Find(Session session, string id)
    {
        lock (_lock)
            return _essays.Find(essay => essay.Session == session && essay.Id == id);
    }

    /// <summary>Lets the oldest reports go until all together are within the bound.</summary>
    public void KeepWithinBytes()
    {
        lock (_lock)
        {
            long bytes = _essays.Sum(essay => essay.Outcome?.Bytes ?? 0);
            while (bytes > SessionLimits.Bytes && _essays.Count > 1)
            {
                bytes -= _essays[0].Outcome?.Bytes ?? 0;
                _essays.RemoveAt(0);
            }
        }
    }

    /// <summary>Forgets a session with all its essays.</summary>
    public void Forget(Session session)
    {
        lock (_lock)
            Remove(session);
    }

    /// <summary>Forgets everything.</summary>
    public void Dispose()
    {
        _sweep.Dispose();
        lock (_lock)
        {
            _sessions.Clear();
            _essays.Clear();
        }
    }

    private void ForgetUnused()
    {
        lock (_lock)
        {
            foreach (Session session in _sessions.Values.Where(IsUnused).ToArray())
                Remove(session);
        }
    }

    private bool IsUnused(Session session) => _time.GetElapsedTime(session.LastUse) >= SessionLimits.Life;

    private void Remove(Session session)
    {
        _sessions.Remove(session.Id);
        _essays.RemoveAll(essay => essay.Session == session);
    }
}

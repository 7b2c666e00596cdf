using System.Security.Cryptography;

namespace EssayMarker.Encoder.Files;

/// <summary>The digest of a model's files, computed when it is first asked for: loading need not wait for it.</summary>
internal sealed class ModelHash
{
    private readonly (string File, DateTime Written, long Length)[] _seen;
    private readonly Lazy<string> _value;

    /// <param name="files">In the order in which their bytes are hashed.</param>
    public ModelHash(params string[] files)
    {
        _seen = [.. files.Select(Stamp)];
        _value = new Lazy<string>(Compute);
    }

    public string Value => _value.Value;

    private string Compute()
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 17];
        foreach ((string File, DateTime, long) seen in _seen)
        {
            string file = seen.File;
            try
            {
                if (Stamp(file) != seen)
                    throw new ModelException(file, null, "it has changed since it was loaded.", "Load the model again.");
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                for (int read; (read = stream.Read(buffer)) > 0;) digest.AppendData(buffer, 0, read);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw ModelFile.Unreadable(file, error);
            }
        }
        return $"sha256:{Convert.ToHexStringLower(digest.GetHashAndReset())}";
    }

    private static (string, DateTime, long) Stamp(string file)
    {
        var info = new FileInfo(file);
        return (file, info.LastWriteTimeUtc, info.Exists ? info.Length : 0);
    }
}

using System.IO.Hashing;

namespace EssayMarker.Docx;

/// <summary>Counts the bytes that are written through it and reckons the checksum that a zip keeps of them (ISO 3309).</summary>
internal sealed class ChecksumStream(Stream inner) : Stream
{
    private readonly Crc32 _checksum = new();
    private long _length;

    /// <summary>The checksum of what was written so far.</summary>
    public uint Checksum => _checksum.GetCurrentHashAsUInt32();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _checksum.Append(buffer);
        _length += buffer.Length;
        inner.Write(buffer);
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

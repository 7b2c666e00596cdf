namespace EssayMarker.Docx;

/// <summary>Ends a stream of XML or HTML at a start tag with more attributes than may be: a parser reads a tag whole, in more than linear time.</summary>
/// <param name="inner">The stream; closed with this one.</param>
/// <param name="mostInAll">The most attributes in all tags together.</param>
/// <remarks>In attribute values <c>&lt;</c> hardly stands, so that a tag's start is never missed; UTF-16 is looked at without its zero bytes.</remarks>
internal sealed class StartTagGuard(Stream inner, long mostInAll = long.MaxValue) : Stream
{
    private bool _isInTag;
    private bool _isAfterOpening;
    private bool _isAfterExclamation;
    private bool _isAfterSpace;
    private byte _quote;
    private int _attributes;
    private long _inAll;

    /// <summary>Whether the stream was ended.</summary>
    public bool IsBeyond { get; private set; }

    /// <summary>Whether something looked like a document type declaration, which is refused: to say so if the XML cannot be read.</summary>
    public bool HasDocumentType { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (IsBeyond) return 0;
        int read = inner.Read(buffer, offset, count);
        foreach (byte value in buffer.AsSpan(offset, read)) Pass(value);
        return IsBeyond ? 0 : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private void Pass(byte value)
    {
        if (value == 0) return;
        if (value == '<')
        {
            (_isInTag, _isAfterOpening, _isAfterSpace, _quote, _attributes) = (true, true, false, 0, 0);
            return;
        }
        if (_isAfterExclamation)
        {
            HasDocumentType |= value == 'D';
            _isAfterExclamation = false;
        }
        if (!_isInTag) return;

        if (_isAfterOpening)
        {
            _isAfterOpening = false;
            // A comment, a CDATA section, a document type or a processing instruction.
            _isAfterExclamation = value == '!';
            _isInTag = value is not ((byte)'!' or (byte)'?');
        }
        else if (_quote != 0)
        {
            if (value == _quote) _quote = 0;
        }
        else if (value == '>')
        {
            _isInTag = false;
        }
        else
        {
            PassInTag(value);
        }
    }

    // Attributes stand after white space, with quotation marks or, in HTML, without.
    private void PassInTag(byte value)
    {
        if (value is (byte)'"' or (byte)'\'') _quote = value;
        else if (_isAfterSpace && value is not ((byte)'=' or (byte)'/') && !IsSpace(value)) Count();
        _isAfterSpace = IsSpace(value);
    }

    private void Count() => IsBeyond |= ++_attributes > DocxLimits.AttributesOfElement || ++_inAll > mostInAll;

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';
}

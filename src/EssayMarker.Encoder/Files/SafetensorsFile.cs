using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace EssayMarker.Encoder.Files;

/// <summary>Half-precision tensors, read in any order and from several threads, straight to where they are needed.</summary>
/// <remarks>Nothing is held in memory: the 45 MB file would otherwise be there twice while it is unpacked.</remarks>
internal sealed class SafetensorsFile : IDisposable
{
    private readonly string _file;
    private readonly FileStream _stream;
    private readonly SafeFileHandle _handle;
    private readonly IReadOnlyDictionary<string, TensorEntry> _entries;
    private readonly long _dataStart;

    public SafetensorsFile(string file)
    {
        _file = file;
        try
        {
            _stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            _handle = _stream.SafeFileHandle;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ModelFile.Unreadable(file, error);
        }
        try
        {
            (_entries, _dataStart) = SafetensorsHeader.Read(file, _stream);
        }
        catch
        {
            _stream.Dispose();
            throw;
        }
    }

    /// <summary>The tensor of that name, checked to be whole, of half precision and of that shape.</summary>
    public HalfTensor Tensor(string name, params long[] shape)
    {
        if (!_entries.TryGetValue(name, out TensorEntry? entry)) throw Fault(name, "is not in the file.", ModelFile.CopyAgain);
        if (entry.Type != "F16")
            throw Fault(name, $"has type {entry.Type}; this encoder reads F16.", "Save the model in half precision.");
        if (!entry.Shape.SequenceEqual(shape))
            throw Fault(name, $"has shape [{string.Join(", ", entry.Shape)}], config.json asks for [{string.Join(", ", shape)}].", ModelFile.CopyAgain);

        long bytes = shape.Aggregate((long)sizeof(ushort), (product, size) => product * size);
        if (entry.Begin < 0 || entry.End - entry.Begin != bytes)
            throw Fault(name, $"has {entry.End - entry.Begin} bytes where its shape needs {bytes}.", ModelFile.CopyAgain);
        if (entry.End > _stream.Length - _dataStart)
            throw Fault(name, $"ends beyond the file, which is cut off after {_stream.Length} bytes.", ModelFile.CopyAgain);
        return new HalfTensor(this, name, (int)shape[^1], _dataStart + entry.Begin);
    }

    /// <summary>Fills <paramref name="halves"/> with the bits that begin at <paramref name="position"/> of the file.</summary>
    public void Read(string tensor, long position, Span<ushort> halves)
    {
        // The format is little-endian, as is every processor that .NET 10 runs on but one that has no laptops.
        Span<byte> bytes = MemoryMarshal.AsBytes(halves);
        try
        {
            for (int read; bytes.Length > 0; bytes = bytes[read..], position += read)
            {
                read = RandomAccess.Read(_handle, bytes, position);
                if (read == 0) throw Fault(tensor, "ends beyond the file, which became shorter while it was read.", ModelFile.CopyAgain);
            }
        }
        catch (IOException error)
        {
            throw ModelFile.Unreadable(_file, error);
        }
    }

    public void Dispose() => _stream.Dispose();

    private ModelException Fault(string tensor, string problem, string remedy) => new(_file, tensor, problem, remedy);
}

using System.Security.Cryptography;
using GraphApi.Compiler.Operations;

namespace GraphApi.Server.Execution;

/// <summary>One document as it was compiled, valid or not, under the bytes of its text.</summary>
public sealed class CachedDocument(byte[] text, CompiledDocument compiled)
{
    private volatile bool _wasUsed;

    public byte[] Text => text;

    public CompiledDocument Compiled => compiled;

    /// <summary>The beginning of the text's SHA-256: names the document in the log, the same on every server.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 8));

    /// <summary>Notes that the document was asked for again. Writes only when that is news, so that cores do not fight over the line.</summary>
    public void Touch()
    {
        if (!_wasUsed)
        {
            _wasUsed = true;
        }
    }

    /// <summary>Whether it was asked for since the last time that this was asked.</summary>
    public bool TakeUse()
    {
        var wasUsed = _wasUsed;
        _wasUsed = false;
        return wasUsed;
    }
}

namespace GraphApi.Memory.Predicates;

/// <summary>Accepts codes from <see cref="Start"/> on and below <see cref="End"/>.</summary>
internal sealed class CodeRange : CodeTest
{
    private CodeRange(int start, int end)
    {
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Null for an empty range.</summary>
    public static CodeRange? Of(int start, int end) => start < end ? new CodeRange(start, end) : null;

    public override bool Accepts(int code) => (uint)(code - Start) < (uint)(End - Start);
}

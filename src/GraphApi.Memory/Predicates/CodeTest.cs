namespace GraphApi.Memory.Predicates;

/// <summary>A condition on a code of a coded column or a list column.</summary>
internal abstract class CodeTest
{
    /// <summary>True where the code's value passes; codes are never negative here.</summary>
    public abstract bool Accepts(int code);
}

namespace GraphApi.Memory.Predicates;

/// <summary>Accepts some codes; <paramref name="accepted"/> is by code.</summary>
internal sealed class CodeSet(bool[] accepted) : CodeTest
{
    public override bool Accepts(int code) => accepted[code];
}

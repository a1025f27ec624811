using GraphApi.Model.Types;

namespace GraphApi.Memory.Tests.Support;

/// <summary>What is written for one type of an abstract shape.</summary>
internal sealed class On(string type, params Field[] fields)
{
    public ElementType Type { get; } = Values.Type(type);

    public Field[] Fields => fields;
}

using System.Text;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Values;

/// <summary>A variable of an operation, its type resolved and its default coerced.</summary>
public sealed class VariableDefinition
{
    private readonly byte[] _nameUtf8;

    internal VariableDefinition(string name, GraphQLType type, Value? defaultValue, Location location)
    {
        Name = name;
        Type = type;
        DefaultValue = defaultValue;
        Location = location;
        _nameUtf8 = Encoding.UTF8.GetBytes(name);
    }

    public string Name { get; }

    public GraphQLType Type { get; }

    /// <summary>The default; null when there is none.</summary>
    public Value? DefaultValue { get; }

    public Location Location { get; }

    internal ReadOnlySpan<byte> NameUtf8 => _nameUtf8;
}

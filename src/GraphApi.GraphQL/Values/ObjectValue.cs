using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GraphApi.GraphQL.Values;

/// <summary>An input object: fields in the order of its type; a field that was not given and has no default is not contained.</summary>
/// <remarks>Lookup is linear: input objects have few fields.</remarks>
public sealed record ObjectValue(ImmutableArray<KeyValuePair<string, Value>> Fields) : Value
{
    public bool TryGet(string name, [NotNullWhen(true)] out Value? value)
    {
        foreach (var field in Fields)
        {
            if (field.Key == name)
            {
                value = field.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    public bool Equals(ObjectValue? other) => other is not null && Fields.AsSpan().SequenceEqual(other.Fields.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var field in Fields)
        {
            hash.Add(field.Key, StringComparer.Ordinal);
            hash.Add(field.Value);
        }

        return hash.ToHashCode();
    }
}

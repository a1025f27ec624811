using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>Fields with one response name, divided by the object types that they are selected from.</summary>
/// <remarks>
/// Fields selected from different object types never meet the same object. A field selected from an interface or a union may meet any of them,
/// so it is shared by all parts; it is kept once, because copying it into each part would cost the product of both numbers.
/// </remarks>
internal sealed class ParentPartition
{
    private readonly Dictionary<ObjectType, List<SelectedField>> _parts = [];
    private readonly List<SelectedField> _shared = [];

    private ParentPartition(IReadOnlyList<SelectedField> fields)
    {
        foreach (var field in fields)
        {
            if (field.ParentType is not ObjectType type)
            {
                _shared.Add(field);
            }
            else if (_parts.TryGetValue(type, out var part))
            {
                part.Add(field);
            }
            else
            {
                _parts.Add(type, [field]);
            }
        }
    }

    /// <summary>The fields of each object type, without the shared ones.</summary>
    public IReadOnlyCollection<IReadOnlyList<SelectedField>> Parts => _parts.Values;

    public IReadOnlyList<SelectedField> Shared => _shared;

    /// <summary>The division of the fields, or null if all of them can meet one object.</summary>
    public static ParentPartition? TryDivide(IReadOnlyList<SelectedField> fields)
    {
        ObjectType? known = null;
        foreach (var field in fields)
        {
            if (field.ParentType is ObjectType type)
            {
                known ??= type;
                if (!ReferenceEquals(known, type))
                {
                    return new ParentPartition(fields);
                }
            }
        }

        return null;
    }
}

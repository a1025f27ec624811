using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>An input object is given no field twice.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
public sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterObjectValue(ObjectValueNode node)
    {
        if (node.Fields.Length < 2)
        {
            return;
        }

        _known.Clear();
        foreach (var field in node.Fields)
        {
            var name = field.Name;
            if (!_known.TryAdd(name.Value, name))
            {
                Context.ReportError($"There can be only one input field named \"{name.Value}\".", _known[name.Value], name);
            }
        }
    }
}

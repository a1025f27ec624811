using System.Collections.Immutable;
using System.Globalization;
using GraphApi.Conformance.Tests.Reference;
using GraphApi.GraphQL.Language;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>An operation as a tree that can be changed, and the values of its variables.</summary>
internal sealed record GeneratedOperation(DocumentNode Document, ImmutableDictionary<string, ValueNode> Variables)
{
    public string Text => Document.ToString();

    /// <summary>The request's variables as a JSON object.</summary>
    public string VariablesJson => JsonText.Write(Variables.OrderBy(variable => variable.Key, StringComparer.Ordinal).Select(variable => KeyValuePair.Create(variable.Key, Json(variable.Value))));

    private static object? Json(ValueNode value) => value switch
    {
        NullValueNode => null,
        BooleanValueNode boolean => boolean.Value,
        IntValueNode number => int.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        ListValueNode list => list.Values.Select(Json).ToList(),
        ObjectValueNode fields => fields.Fields.Select(field => KeyValuePair.Create(field.Name.Value, Json(field.Value))).ToList(),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A variable's value has no variables in it."),
    };
}

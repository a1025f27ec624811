using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Values;

/// <summary>Reads the JSON value of one variable by its type and notes everything that does not fit.</summary>
/// <remarks>
/// Every method starts on the first token of a value and ends on its last, also when the value does not fit; what it
/// returns then is thrown away with the request.
/// </remarks>
internal struct JsonCoercion(VariableDefinition definition, VariableErrors errors)
{
    private readonly VariableDefinition _definition = definition;
    private VariableErrors _errors = errors;
    private List<PathSegment>? _path;

    /// <summary>The errors that there were, and those of this variable.</summary>
    public readonly VariableErrors Errors => _errors;

    public Value Read(ref Utf8JsonReader reader, GraphQLType type)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return type is NonNullType
                ? Fail(ref reader, $"Expected non-nullable type \"{type}\" not to be null.")
                : NullValue.Instance;
        }

        return type.NullableType switch
        {
            ScalarType scalar => ReadScalar(ref reader, scalar),
            EnumType @enum => ReadEnum(ref reader, @enum),
            ListType list => ReadList(ref reader, list),
            InputObjectType inputObject => ReadObject(ref reader, inputObject),
            var other => throw new ArgumentOutOfRangeException(nameof(type), other, "Not an input type."),
        };
    }

    private Value ReadScalar(ref Utf8JsonReader reader, ScalarType type)
    {
        switch (type.Kind, reader.TokenType)
        {
            case (ScalarKind.String or ScalarKind.Id, JsonTokenType.String):
                return JsonText.TryRead(ref reader, out var text) ? new StringValue(text) : FailText(ref reader);
            case (ScalarKind.Id, JsonTokenType.Number) when JsonText.IsInteger(ref reader):
                return new StringValue(Encoding.UTF8.GetString(reader.ValueSpan));
            case (ScalarKind.Int, JsonTokenType.Number) when reader.TryGetInt32(out var number):
                return new IntValue(number);
            // JSON does not tell 1.0 from 1, and some clients write every number with a fraction.
            case (ScalarKind.Int, JsonTokenType.Number) when JsonText.TryReadWhole(ref reader, out var number):
                return new IntValue(number);
            case (ScalarKind.Float, JsonTokenType.Number) when reader.TryGetDouble(out var number) && double.IsFinite(number):
                return new FloatValue(number);
            case (ScalarKind.Boolean, JsonTokenType.True or JsonTokenType.False):
                return BooleanValue.Of(reader.GetBoolean());
        }

        var start = reader;
        if (UntypedJson.Read(ref reader) is not { } input)
        {
            Note(start, $"Expected type \"{type}\"; the value has a number, a text or a repeated key that cannot be kept.");
            return NullValue.Instance;
        }

        if (type.Coerce(input, out var value, out var error))
        {
            return value;
        }

        var message = type.IsSpecified
            ? SpecifiedScalars.Refusal(type.Kind, input, Excerpt.Of(input.ToString()))
            : $"Expected type \"{type}\". {error}";
        Note(start, message);
        return NullValue.Instance;
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Enums.Input-Coercion</remarks>
    private Value ReadEnum(ref Utf8JsonReader reader, EnumType type)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Fail(ref reader, EnumMessages.NotAnEnumValue(type, JsonText.Excerpt(reader), null));
        }

        foreach (var value in type.Values)
        {
            if (reader.TextEquals(value.Name))
            {
                return value.Value;
            }
        }

        return JsonText.TryRead(ref reader, out var text) ? Fail(ref reader, EnumMessages.UnknownValue(type, text)) : FailText(ref reader);
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-List.Input-Coercion</remarks>
    private ListValue ReadList(ref Utf8JsonReader reader, ListType type)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return new ListValue([Read(ref reader, type.OfType)]);
        }

        _path ??= [];
        var items = ImmutableArray.CreateBuilder<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _path.Add(PathSegment.Item(items.Count));
            items.Add(Read(ref reader, type.OfType));
            _path.RemoveAt(_path.Count - 1);
        }

        return new ListValue(items.DrainToImmutable());
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion</remarks>
    private Value ReadObject(ref Utf8JsonReader reader, InputObjectType type)
    {
        var start = reader;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Fail(ref reader, $"Expected type \"{type}\" to be an object.");
        }

        _path ??= [];
        var given = new Value?[type.Fields.Count];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var ordinal = Find(type, ref reader);
            if (ordinal < 0)
            {
                FailUnknownField(ref reader, start, type);
                continue;
            }

            var name = type.Fields[ordinal].Name;
            reader.Read();
            if (given[ordinal] is not null)
            {
                Note(start, $"Field \"{name}\" is given more than once.");
                reader.Skip();
                continue;
            }

            _path.Add(PathSegment.Key(name));
            given[ordinal] = Read(ref reader, type.Fields[ordinal].Type);
            _path.RemoveAt(_path.Count - 1);
        }

        return Complete(start, type, given);
    }

    private static int Find(InputObjectType type, ref Utf8JsonReader reader)
    {
        for (var i = 0; i < type.Fields.Count; i++)
        {
            if (reader.TextEquals(type.Fields[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private void FailUnknownField(ref Utf8JsonReader reader, Utf8JsonReader start, InputObjectType type)
    {
        var name = JsonText.TryRead(ref reader, out var text) ? text : "\uFFFD";
        var suggestion = Suggestions.DidYouMean(name, type.Fields.Names);
        Note(start, $"Field \"{Excerpt.Of(name)}\" is not defined by type \"{type}\".{suggestion}");
        reader.Skip();
    }

    private ObjectValue Complete(Utf8JsonReader start, InputObjectType type, Value?[] given)
    {
        if (type.IsOneOf)
        {
            CheckOneOf(start, type, given);
        }

        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, Value>>(given.Length);
        for (var i = 0; i < given.Length; i++)
        {
            var field = type.Fields[i];
            if ((given[i] ?? field.DefaultValue) is { } value)
            {
                fields.Add(new(field.Name, value));
            }
            else if (field.IsRequired)
            {
                Note(start, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        return new ObjectValue(fields.DrainToImmutable());
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects.Input-Coercion</remarks>
    private void CheckOneOf(Utf8JsonReader start, InputObjectType type, Value?[] given)
    {
        var count = given.Count(static value => value is not null);
        if (count != 1)
        {
            Note(start, $"Exactly one key must be specified for OneOf type \"{type}\".");
            return;
        }

        var ordinal = Array.FindIndex(given, static value => value is not null);
        if (given[ordinal] is NullValue)
        {
            Note(start, $"Field \"{type.Fields[ordinal].Name}\" must be non-null.");
        }
    }

    private NullValue FailText(ref Utf8JsonReader reader) => Fail(ref reader, "The text is not valid Unicode.");

    /// <summary>Notes an error about the value on which the reader stands, and moves to its end.</summary>
    private NullValue Fail(ref Utf8JsonReader reader, string message)
    {
        Note(reader, message);
        reader.Skip();
        return NullValue.Instance;
    }

    /// <summary>Notes an error about the value on which a copy of the reader stands.</summary>
    private void Note(Utf8JsonReader at, string message)
    {
        if (!_errors.HasRoom())
        {
            return;
        }

        var place = _path is { Count: > 0 } ? $" at \"{_definition.Name}{PrintPath(_path)}\"" : "";
        _errors.Add($"Variable \"${_definition.Name}\" got invalid value {JsonText.Excerpt(at)}{place}; {message}", _definition);
    }

    private static string PrintPath(List<PathSegment> path) =>
        string.Concat(path.Select(static segment => segment.Name is null ? $"[{segment}]" : $".{segment}"));
}

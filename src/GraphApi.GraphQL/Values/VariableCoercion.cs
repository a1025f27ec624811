using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Values;

/// <summary>Reads the variables of a request from their JSON, each by the type that the operation declares, in one pass.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CoerceVariableValues()</remarks>
public static class VariableCoercion
{
    /// <summary>Errors listed for one request; what a client sends can have more mistakes than anyone would read.</summary>
    public const int MaxErrors = 50;

    private static readonly JsonReaderOptions s_readerOptions = new() { MaxDepth = 64 };

    /// <param name="definitions">The variables that the operation declares.</param>
    /// <param name="variablesJson">A JSON object; empty or <c>null</c> when the request has no variables.</param>
    /// <param name="variables">The coerced variables.</param>
    /// <param name="errors">Everything that is wrong with any of the variables, up to <see cref="MaxErrors"/>.</param>
    public static bool TryCoerce(
        VariableDefinitions definitions,
        ReadOnlySpan<byte> variablesJson,
        [NotNullWhen(true)] out CoercedVariables? variables,
        out ImmutableArray<GraphQLError> errors)
    {
        var values = definitions.Items.IsEmpty ? [] : new Value?[definitions.Items.Length];
        var problems = new VariableErrors();
        if (TryRead(definitions, variablesJson, values, ref problems))
        {
            AddAbsent(definitions, values, ref problems);
        }

        variables = problems.IsEmpty ? Finish(definitions, values) : null;
        errors = problems.ToImmutable();
        return variables is not null;
    }

    private static CoercedVariables Finish(VariableDefinitions definitions, Value?[] values) =>
        values.Length == 0 ? CoercedVariables.None : new CoercedVariables(definitions, values);

    /// <summary>Reads what is given; false when the text is not a JSON object, so that nothing is known about any variable.</summary>
    private static bool TryRead(
        VariableDefinitions definitions, ReadOnlySpan<byte> json, Value?[] values, ref VariableErrors problems)
    {
        if (json.IsEmpty)
        {
            return true;
        }

        try
        {
            var reader = new Utf8JsonReader(json, s_readerOptions);
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            {
                problems.Add("Variables must be a JSON object, with a member for each variable.", null);
                return false;
            }

            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadObject(definitions, ref reader, values, ref problems);
            }

            // Fails when anything but white space follows.
            reader.Read();
            return true;
        }
        catch (JsonException exception)
        {
            problems = new VariableErrors();
            problems.Add(NotJson(exception), null);
            return false;
        }
    }

    private static void ReadObject(
        VariableDefinitions definitions, ref Utf8JsonReader reader, Value?[] values, ref VariableErrors problems)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var ordinal = Find(definitions, ref reader);
            if (ordinal < 0)
            {
                reader.Skip();
                continue;
            }

            var definition = definitions.Items[ordinal];
            if (values[ordinal] is not null)
            {
                problems.Add($"Variable \"${definition.Name}\" is given more than once.", definition);
                reader.Skip();
                continue;
            }

            reader.Read();
            values[ordinal] = Read(definition, ref reader, ref problems);
        }
    }

    private static int Find(VariableDefinitions definitions, ref Utf8JsonReader reader)
    {
        for (var i = 0; i < definitions.Items.Length; i++)
        {
            if (reader.TextEquals(definitions.Items[i].NameUtf8))
            {
                return i;
            }
        }

        return -1;
    }

    private static Value Read(VariableDefinition definition, ref Utf8JsonReader reader, ref VariableErrors problems)
    {
        if (reader.TokenType == JsonTokenType.Null && definition.Type is NonNullType)
        {
            problems.Add($"Variable \"${definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", definition);
            return NullValue.Instance;
        }

        var coercion = new JsonCoercion(definition, problems);
        var value = coercion.Read(ref reader, definition.Type);
        problems = coercion.Errors;
        return value;
    }

    private static void AddAbsent(VariableDefinitions definitions, Value?[] values, ref VariableErrors problems)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var definition = definitions.Items[i];
            values[i] ??= definition.DefaultValue;
            if (values[i] is null && definition.Type is NonNullType)
            {
                problems.Add($"Variable \"${definition.Name}\" of required type \"{definition.Type}\" was not provided.", definition);
            }
        }
    }

    private static string NotJson(JsonException exception)
    {
        var place = exception.BytePositionInLine is { } column ? $" at line {exception.LineNumber + 1}, byte {column + 1}" : "";
        return $"Variables must be a JSON object, nested at most {s_readerOptions.MaxDepth} levels deep; this is not one{place}.";
    }
}

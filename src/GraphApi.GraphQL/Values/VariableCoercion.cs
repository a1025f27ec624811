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
    private static readonly JsonReaderOptions s_readerOptions = new() { MaxDepth = 64 };

    /// <param name="definitions">The variables that the operation declares.</param>
    /// <param name="variablesJson">A JSON object; empty or <c>null</c> when the request has no variables.</param>
    /// <param name="variables">The coerced variables.</param>
    /// <param name="errors">Everything that is wrong with any of the variables.</param>
    public static bool TryCoerce(
        VariableDefinitions definitions,
        ReadOnlySpan<byte> variablesJson,
        [NotNullWhen(true)] out CoercedVariables? variables,
        out ImmutableArray<GraphQLError> errors)
    {
        var values = definitions.Items.IsEmpty ? [] : new Value?[definitions.Items.Length];
        List<GraphQLError>? problems = null;
        if (TryRead(definitions, variablesJson, values, ref problems))
        {
            AddAbsent(definitions, values, ref problems);
        }

        variables = problems is null ? Finish(definitions, values) : null;
        errors = problems is null ? [] : InOrderOfDefinition(problems);
        return problems is null;
    }

    private static CoercedVariables Finish(VariableDefinitions definitions, Value?[] values) =>
        values.Length == 0 ? CoercedVariables.None : new CoercedVariables(definitions, values);

    private static ImmutableArray<GraphQLError> InOrderOfDefinition(List<GraphQLError> problems) =>
    [
        .. problems
            .OrderBy(static error => error.Locations.IsEmpty ? 0 : error.Locations[0].Line)
            .ThenBy(static error => error.Locations.IsEmpty ? 0 : error.Locations[0].Column),
    ];

    /// <summary>Reads what is given; false when the text is not a JSON object, so that nothing is known about any variable.</summary>
    private static bool TryRead(
        VariableDefinitions definitions, ReadOnlySpan<byte> json, Value?[] values, ref List<GraphQLError>? problems)
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
                problems = [new GraphQLError("Variables must be a JSON object, with a member for each variable.", ErrorCode.BadUserInput)];
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
            problems = [NotJson(exception)];
            return false;
        }
    }

    private static void ReadObject(
        VariableDefinitions definitions, ref Utf8JsonReader reader, Value?[] values, ref List<GraphQLError>? problems)
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
                (problems ??= []).Add(new GraphQLError(
                    $"Variable \"${definition.Name}\" is given more than once.", ErrorCode.BadUserInput, definition.Location));
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
            if (reader.ValueTextEquals(definitions.Items[i].NameUtf8))
            {
                return i;
            }
        }

        return -1;
    }

    private static Value Read(VariableDefinition definition, ref Utf8JsonReader reader, ref List<GraphQLError>? problems)
    {
        if (reader.TokenType == JsonTokenType.Null && definition.Type is NonNullType)
        {
            (problems ??= []).Add(new GraphQLError(
                $"Variable \"${definition.Name}\" of non-null type \"{definition.Type}\" must not be null.",
                ErrorCode.BadUserInput,
                definition.Location));
            return NullValue.Instance;
        }

        var coercion = new JsonCoercion(definition);
        var value = coercion.Read(ref reader, definition.Type);
        if (coercion.Errors is { } errors)
        {
            (problems ??= []).AddRange(errors);
        }

        return value;
    }

    private static void AddAbsent(VariableDefinitions definitions, Value?[] values, ref List<GraphQLError>? problems)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var definition = definitions.Items[i];
            values[i] ??= definition.DefaultValue;
            if (values[i] is null && definition.Type is NonNullType)
            {
                (problems ??= []).Add(new GraphQLError(
                    $"Variable \"${definition.Name}\" of required type \"{definition.Type}\" was not provided.",
                    ErrorCode.BadUserInput,
                    definition.Location));
            }
        }
    }

    private static GraphQLError NotJson(JsonException exception)
    {
        var place = exception.BytePositionInLine is { } column ? $" at line {exception.LineNumber + 1}, byte {column + 1}" : "";
        return new GraphQLError(
            $"Variables must be a JSON object, nested at most {s_readerOptions.MaxDepth} levels deep; this is not one{place}.",
            ErrorCode.BadUserInput);
    }
}

using System.Diagnostics.CodeAnalysis;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Types;

/// <summary>
/// How a custom scalar reads an input value: the value to keep, or a sentence that says what is allowed
/// (<c>Expected a date such as "2022-02-24".</c>). Never asked about null.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion</remarks>
public delegate bool ScalarCoercion(
    Value input,
    [NotNullWhen(true)] out Value? value,
    [NotNullWhen(false)] out string? error);

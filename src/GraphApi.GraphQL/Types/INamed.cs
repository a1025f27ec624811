namespace GraphApi.GraphQL.Types;

/// <summary>A part of a schema that is found by its name.</summary>
public interface INamed
{
    string Name { get; }
}

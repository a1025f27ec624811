namespace GraphApi.Model.Types;

/// <summary>The computed fields that a model gives to all its records, or to all its relationships: the description of each, null where the model has it not.</summary>
public sealed record CommonFields(string IdDescription, string? Label, string? Corroboration, string? KnownSince);

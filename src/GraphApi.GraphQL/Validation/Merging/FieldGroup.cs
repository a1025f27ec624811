namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>The fields with one response name in a merged selection set; nearly always there is just one.</summary>
internal struct FieldGroup(SelectedField first)
{
    private List<SelectedField>? _all;

    public SelectedField First { get; } = first;

    /// <summary>All fields, if there are several.</summary>
    public readonly IReadOnlyList<SelectedField>? Several => _all;

    public void Add(SelectedField field)
    {
        _all ??= [First];
        _all.Add(field);
    }
}

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>What must hold between fields of the same response name in a merged selection set.</summary>
[Flags]
internal enum MergeChecks
{
    /// <summary>SameResponseShape: whatever object is met, the response has the same form.</summary>
    Shape = 1,

    /// <summary>The fields can be met on the same object, so they are the same field with the same arguments.</summary>
    Identity = 2,

    Both = Shape | Identity,
}

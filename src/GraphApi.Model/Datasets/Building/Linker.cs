using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Finds what each reference leads to, and everything that keeps the rows from being one sound graph.</summary>
internal sealed class Linker(GraphModel model, ImmutableArray<TableBuilder> tables)
{
    private readonly List<LinkProblem> _problems = [];

    /// <summary>Sets the targets of all references; the problems come check by check, each in the order of tables and rows.</summary>
    public ImmutableArray<LinkProblem> Link(IdIndex ids)
    {
        Parallel.ForEach(tables.SelectMany(table => table.References), reference => Resolve(reference, ids));
        foreach (var table in tables)
        {
            foreach (var reference in table.References)
            {
                CheckTargets(table, reference);
            }
        }

        foreach (var relationship in model.RelationshipTypes)
        {
            CheckSingle(relationship.FromField, tables[relationship.Ordinal], nearReference: 0);
            CheckSingle(relationship.ToField, tables[relationship.Ordinal], nearReference: 1);
        }

        CheckCitations();
        return [.. _problems];
    }

    private static void Resolve(ReferenceBuilder reference, IdIndex ids)
    {
        const int ChunkSize = 1 << 15;
        var targets = new ElementRef[reference.Count];
        Parallel.For(0, (targets.Length + ChunkSize - 1) / ChunkSize, chunk =>
            Resolve(reference, ids, targets, chunk * ChunkSize, Math.Min(targets.Length, (chunk + 1) * ChunkSize)));
        reference.Targets = targets;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Resolve(ReferenceBuilder reference, IdIndex ids, ElementRef[] targets, int start, int end)
    {
        for (var row = start; row < end; row++)
        {
            targets[row] = !reference[row].IsEmpty && ids.TryFind(reference[row], out var element) ? element : new ElementRef(-1, 0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckTargets(TableBuilder table, ReferenceBuilder reference)
    {
        var mayBeUnread = tables.Any(other => !other.IsComplete && reference.Allows(other.Type.Ordinal));
        for (var row = 0; row < reference.Targets.Length; row++)
        {
            var target = reference.Targets[row];
            if (target.Type >= 0 && !reference.Allows(target.Type))
            {
                _problems.Add(new LinkProblem.WrongTarget(new ElementRef(table.Type.Ordinal, row), reference, target));
                reference.Targets[row] = new ElementRef(-1, 0);
            }
            else if (target.Type < 0 && !mayBeUnread && !reference[row].IsEmpty)
            {
                _problems.Add(new LinkProblem.UnknownTarget(new ElementRef(table.Type.Ordinal, row), reference));
            }
        }
    }

    private void CheckSingle(RelationshipField? field, TableBuilder relationships, int nearReference)
    {
        if (field is not { IsSingle: true })
        {
            return;
        }

        var first = new Dictionary<ElementRef, int>();
        var targets = relationships.References[nearReference].Targets;
        for (var row = 0; row < targets.Length; row++)
        {
            if (targets[row].Type >= 0 && !first.TryAdd(targets[row], row))
            {
                var type = relationships.Type.Ordinal;
                _problems.Add(new LinkProblem.SingleRepeated(new ElementRef(type, row), field, targets[row], new ElementRef(type, first[targets[row]])));
            }
        }

        if (!relationships.IsComplete)
        {
            return;
        }

        foreach (var near in field.Near.Types)
        {
            AddWhere(tables[near.Ordinal], element => !first.ContainsKey(element), element => new LinkProblem.SingleMissing(element, field));
        }
    }

    private void CheckCitations()
    {
        if (model.Evidence is not { } evidence || !tables[evidence.Citation.Ordinal].IsComplete)
        {
            return;
        }

        var isCited = tables.Select(table => new bool[table.Count]).ToArray();
        foreach (var subject in tables[evidence.Citation.Ordinal].References[0].Targets)
        {
            if (subject.Type >= 0)
            {
                isCited[subject.Type][subject.Row] = true;
            }
        }

        foreach (var table in tables.Where(table => table.Type is not NodeType { IsRecord: false }))
        {
            AddWhere(table, element => !isCited[element.Type][element.Row], element => new LinkProblem.Uncited(element));
        }
    }

    private void AddWhere(TableBuilder table, Predicate<ElementRef> isWrong, Func<ElementRef, LinkProblem> problem)
    {
        for (var row = 0; row < table.Count; row++)
        {
            var element = new ElementRef(table.Type.Ordinal, row);
            if (isWrong(element))
            {
                _problems.Add(problem(element));
            }
        }
    }
}

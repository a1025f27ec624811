using GraphApi.Memory.Adjacency;
using GraphApi.Model;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Memory.Dated;

/// <summary>The citations of each record and relationship, by the day from which their sources are known.</summary>
internal sealed class DatedEvidence
{
    /// <summary>More citations than this of one row take an array of their own.</summary>
    private const int StackSources = 128;

    private readonly EvidenceIndex _evidence;

    /// <summary>By citation: true where it supports its subject; the others dispute it.</summary>
    private readonly bool[] _supports;

    /// <summary>By source: the day from which it is known.</summary>
    private readonly int[] _knownFrom;

    /// <summary>By source: a number for its publisher; -1 where none is recorded.</summary>
    private readonly int[] _publishers;

    public DatedEvidence(Dataset dataset, EvidenceIndex evidence)
    {
        var types = dataset.Model.Evidence!;
        var sources = dataset.Table(types.Source);
        _evidence = evidence;
        _supports = Supports((CodedColumn)dataset.Table(types.Citation).Columns[types.Stance.Ordinal]);
        _knownFrom = KnownFrom((CodedColumn)sources.Columns[types.Published.Ordinal], (CodedColumn)sources.Columns[types.Accessed.Ordinal]);
        _publishers = NumberPublishers((TextColumn)sources.Columns[types.Publisher.Ordinal]);
        Kinds = (CodedColumn)sources.Columns[types.SourceKind.Ordinal];
        Perspectives = (CodedColumn)sources.Columns[types.Perspective.Ordinal];
    }

    /// <summary>By source.</summary>
    public CodedColumn Kinds { get; }

    /// <summary>By source.</summary>
    public CodedColumn Perspectives { get; }

    /// <summary>How many citations a row has, whenever they became known.</summary>
    public int CountOf(int type, int row) => _evidence.BySubject[type].RangeOf(row).Length;

    /// <summary>Fills in the sources that support a row by a day, each once; the space is as long as <see cref="CountOf"/> says.</summary>
    public Span<int> Supporting(int type, int row, int day, Span<int> space)
    {
        var lists = _evidence.BySubject[type];
        var range = lists.RangeOf(row);
        var count = 0;
        for (var position = range.Start; position < range.End; position++)
        {
            var citation = lists.Rows[position];
            var source = _evidence.Links.Source[citation];
            if (_supports[citation] && _knownFrom[source] <= day)
            {
                space[count++] = source;
            }
        }

        return Distinct(space[..count]);
    }

    /// <summary>How many sources support a row by a day.</summary>
    public int CountSources(int type, int row, int day)
    {
        var count = CountOf(type, row);
        return Supporting(type, row, day, count <= StackSources ? stackalloc int[StackSources] : new int[count]).Length;
    }

    /// <summary>How many named publishers the sources have that support a row by a day.</summary>
    public int CountPublishers(int type, int row, int day)
    {
        var count = CountOf(type, row);
        var sources = Supporting(type, row, day, count <= StackSources ? stackalloc int[StackSources] : new int[count]);
        for (var index = 0; index < sources.Length; index++)
        {
            sources[index] = _publishers[sources[index]];
        }

        var publishers = Distinct(sources);
        return publishers.Length > 0 && publishers[0] < 0 ? publishers.Length - 1 : publishers.Length;
    }

    /// <summary>True where a source of that time disputes the row.</summary>
    public bool IsDisputed(int type, int row, int day)
    {
        var lists = _evidence.BySubject[type];
        var range = lists.RangeOf(row);
        for (var position = range.Start; position < range.End; position++)
        {
            var citation = lists.Rows[position];
            if (!_supports[citation] && _knownFrom[_evidence.Links.Source[citation]] <= day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sorts the numbers and leaves each once.</summary>
    public static Span<int> Distinct(Span<int> numbers)
    {
        numbers.Sort();
        var count = 0;
        foreach (var number in numbers)
        {
            if (count == 0 || numbers[count - 1] != number)
            {
                numbers[count++] = number;
            }
        }

        return numbers[..count];
    }

    private static bool[] Supports(CodedColumn stance)
    {
        var supports = new bool[stance.Count];
        for (var citation = 0; citation < supports.Length; citation++)
        {
            supports[citation] = stance.GetString(citation) == EvidenceTypes.Supports;
        }

        return supports;
    }

    private static int[] KnownFrom(CodedColumn published, CodedColumn accessed)
    {
        var knownFrom = new int[published.Count];
        for (var source = 0; source < knownFrom.Length; source++)
        {
            knownFrom[source] = PartialDate.TryParse(published.GetString(source) ?? accessed.GetString(source), out var date) ? date.Last.DayNumber : int.MaxValue;
        }

        return knownFrom;
    }

    private static int[] NumberPublishers(TextColumn names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var publishers = new int[names.Count];
        for (var source = 0; source < publishers.Length; source++)
        {
            publishers[source] = names.GetString(source) is not { } name ? -1 : numbers.TryGetValue(name, out var known) ? known : numbers[name] = numbers.Count;
        }

        return publishers;
    }
}

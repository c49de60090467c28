/**
 * Words that people who write software use as words, and that the dictionary (english-words.ts) lacks: it was made of
 * newspapers. A subject to a paragraph, so that it is easy to see what is missing.
 */
const words: ReadonlySet<string> = new Set(
  `
  one two three four five six seven eight nine ten zero

  info spec config param arg char enum struct typedef macro ifdef ifndef endif elif namespace identifier qualifier
  initializer initialization initialisation iterator iterate boilerplate refactor refactoring codebase codepath
  callback callee caller wrapper getter setter stub mutex spinlock semaphore futex atomic atomically async sync init
  deinit alloc dealloc malloc memcpy refcount bitmask bitmap bitfield boolean byte nibble opcode pointer subclass
  superclass mixin closure lambda coroutine runtime toolchain compiler linker preprocessor assembler bytecode
  emulation emulator

  syscall ioctl sysctl sysfs procfs devfs tmpfs debugfs kernfs ramfs filesystem userspace userland kernelspace cgroup
  namespaces seccomp mmap mprotect mlock munlock vma inode dentry dentries xattr fd pid uid gid uuid guid tid mutexes
  hugepage hugepages pagefault memslot vcpu hypervisor virtio chmod mkdir rmdir chown fsync fcntl execve sigreturn
  symlink hardlink mountpoint tarball patchset changelog shortlog cherry-pick rebase

  uapi abi api apis sdk cli gui url uri https http ftp ssh tls ssl tcp udp ip dns json yaml xml html css sql regex
  regexp utf ascii unicode unix linux

  libc glibc musl busybox systemd dbus udev glib gcc llvm clang kbuild kconfig makefile cmake dockerfile readme
  kerneldoc docbook manpage

  daemon daemonize metadata backend frontend middleware plugin addon add-on widget checkbox dropdown tooltip popup
  login logout username hostname

  filename pathname basename dirname timestamp localhost subnet router firewall proxy crypto checksum hash hashing
  cache caching

  dev dir tmp tmpfile lib libs src bin var env cfg ctx cmd msg buf len idx ptr ret val tmpl repo repos commit branch
  tag

  workflow workaround standalone functionality readability usability scalability maintainability backwards-compatible
  upstream downstream

  bikeshed bikeshedding naming nit nitpick todo fixme lgtm wip rfc ack nack descriptor architecture-specific tweak
  wget curl sysconf

  arm64 amd64 x86 riscv powerpc mips sparc aarch64 i386 uart gpio i2c spi usb pci dma mmio iommu irq irqs cpu gpu soc
  firmware bootloader devicetree dts
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word is one that is used in talk of any software. */
export function isTechnicalWord(word: string): boolean {
  return words.has(word) || words.has(word.replace(/(?:es|s)$/, "")) || words.has(word.replace(/s$/, ""));
}
